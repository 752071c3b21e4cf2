"""Under which rules a compiled form was made: written by ``python -m models.loading.rules_digest``."""

RULES = "4d11c27bebe99921"
