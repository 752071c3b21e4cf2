"""What is known and computed: no Qt, no clock, no drawing, no global state."""

VERSION = "0.1.0"
"""The version of the program; pyproject.toml reads it from here."""
