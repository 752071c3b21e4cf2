"""How fast each treatment acts, and for how long: readings of the literature as lines on the clock."""
