"""What the command line does besides opening the window; each command is imported when it is asked for."""
