"""The program the reader sees."""
