"""The Pathways view: two routes on the same clock."""
