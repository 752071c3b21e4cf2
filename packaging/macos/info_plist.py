"""What macOS is told of Onset.app: the keys of its Info.plist, for the specification of the bundle.

``BUNDLE(…, icon=…, bundle_identifier=IDENTIFIER, version=VERSION, info_plist=info_plist())``
"""

from __future__ import annotations

from models import VERSION

IDENTIFIER = "org.onset.Onset"
"""By it macOS knows that two versions are the same program: never change it. Linux knows it by the same name."""
OLDEST_MACOS = "14.0"
"""The hosted runner is macOS 14, where pip chooses the numpy that needs it; Qt alone would run on 13."""


def info_plist(version: str = VERSION) -> dict[str, object]:
    """The keys, beyond those that PyInstaller sets itself."""
    return {
        "CFBundleName": "Onset",
        "CFBundleDisplayName": "Onset",
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "fr"],
        # PyInstaller would set it for a program that can print, and it would have no place in the Dock.
        "LSBackgroundOnly": False,
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "© 2026 Onset contributors. Code: MIT. Content: CC BY 4.0.",
        "NSPrincipalClass": "NSApplication",
        # Light and dark as the reader has chosen for the desktop.
        "NSRequiresAquaSystemAppearance": False,
    }
