"""The Evidence: what the trials add up to, every source, and what nobody knows yet."""
