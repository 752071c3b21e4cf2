"""Under which rules a compiled form was made: written by ``python -m models.loading.rules_digest``."""

RULES = "6247a1b07d1d9f72"
