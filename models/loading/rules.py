"""Under which rules a compiled form was made: written by ``python -m models.loading.rules_digest``."""

RULES = "26d08317facd3912"
