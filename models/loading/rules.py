"""Under which rules a compiled form was made: written by ``python -m models.loading.rules_digest``."""

RULES = "3545d4517124b91b"
