"""What is known and computed: no Qt, no clock, no drawing, no global state."""
