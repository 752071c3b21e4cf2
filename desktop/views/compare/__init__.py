"""Compare: what people ask of each treatment, on one table for the wall."""
