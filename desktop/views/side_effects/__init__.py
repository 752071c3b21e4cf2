"""The Side effects: at what price a treatment works."""
