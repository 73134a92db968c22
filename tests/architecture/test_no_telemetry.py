"""What SECURITY.md says about the network: who connects, and to which computers."""

import ast
from pathlib import Path
from urllib.parse import urlsplit

import digitpad
import digitpad_training
from digitpad.data.sources import SOURCES

ROOT = Path(__file__).parents[2]
CLIENTS = {"http.client", "requests", "smtplib", "socket", "ssl", "urllib.request", "urllib3"}
DOWNLOADS = Path("digitpad/data/download.py")


def _imported(module: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def test_only_downloads_connect_to_other_computers() -> None:
    packages = (Path(package.__path__[0]) for package in (digitpad, digitpad_training))
    modules = [module for package in packages for module in package.rglob("*.py")]
    connecting = {module.relative_to(ROOT) for module in modules if _imported(module) & CLIENTS}
    assert len(modules) > 200
    assert connecting == {DOWNLOADS}


def test_every_computer_that_data_come_from_is_named() -> None:
    security = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    hosts = {urlsplit(source.url).hostname for source in SOURCES}
    assert len(hosts) == 3
    assert [host for host in hosts if f" {host} " not in security.replace("\n", " ")] == []
