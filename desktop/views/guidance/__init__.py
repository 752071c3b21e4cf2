"""The Guidance: what must be known, where treatments stand, and where help is."""
