"""What every test needs: Qt without a screen, unless the environment asks for one."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
