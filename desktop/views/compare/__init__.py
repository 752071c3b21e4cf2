"""The table of treatments: a folder of its own, as every view has."""
