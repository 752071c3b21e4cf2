"""Under which rules a compiled form was made: written by ``python -m models.loading.rules_digest``."""

RULES = "8d29bdfcd32e4519"
