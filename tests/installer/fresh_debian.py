"""A fresh Debian in a folder, with nothing in it but what Debian itself brings, to install a package in and to try it.

with fresh_debian(folder) as debian:
    debian.install(package, "man-db")     from Debian, whose address this PC's own apt knows
    debian.run("trainer", "check")        as an ordinary user, without network, and with no file of this PC in sight
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

USER, UID = "ada", "1000"
_PLACES = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}


def hindrance() -> str:
    """Why there can be no fresh Debian here; empty when there can."""
    if missing := [tool for tool in ("mmdebstrap", "unshare", "apt-get") if shutil.which(tool) is None]:
        return f"there is no {missing[0]} to make a fresh Debian with"
    return "" if os.geteuid() == 0 else "making a fresh Debian needs the rights of root: sudo make test-all"


class Debian:
    """Made by `fresh_debian`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.home = root / "home" / USER

    def install(self, *packages: Path | str) -> None:
        """Install files and packages of Debian, with what they depend on."""
        words = [self._bring(package) if isinstance(package, Path) else package for package in packages]
        self._apt("install", "--no-install-recommends", *words)

    def remove(self, package: str) -> None:
        """Remove *package*, its settings, and what came only for it."""
        self._apt("purge", "--autoremove", package)

    def run(self, *words: str, user: str = UID, **places: str) -> "subprocess.CompletedProcess[str]":
        """Do *words* in a world of their own: no network, no other process, no file outside."""
        alone = ["unshare", "--net", "--ipc", "--mount", "--pid", "--fork", "--kill-child", f"--root={self.root}"]
        as_whom = ["--mount-proc", f"--wd=/home/{USER}", f"--setuid={user}", f"--setgid={user}"]
        environment = {**_PLACES, "HOME": f"/home/{USER}", **places}
        return subprocess.run([*alone, *as_whom, *words], env=environment, capture_output=True, text=True, check=False)

    def files(self) -> set[str]:
        """Every file and folder, but not what is in a home, or passing, or Debian's own book-keeping."""
        passing = {"home", "proc", "sys", "dev", "tmp", "run"}
        walked = (place for top in self.root.iterdir() if top.name not in passing for place in [top, *top.rglob("*")])
        names = (f"/{place.relative_to(self.root)}" for place in walked)
        return {name for name in names if not name.startswith(("/var/lib/", "/var/cache/", "/var/log/"))}

    def _bring(self, package: Path) -> str:
        shutil.copy(package, self.root / "tmp")
        return f"/tmp/{package.name}"

    def _apt(self, deed: str, *words: str) -> None:
        environment = {**_PLACES, "HOME": "/root", "DEBIAN_FRONTEND": "noninteractive"}
        quick = ["-o", "Dpkg::Options::=--force-unsafe-io"]  # nobody minds if this Debian is lost in a power cut
        _do(["chroot", str(self.root), "apt-get", deed, "-qq", "--yes", *quick, *words], environment)


@contextmanager
def fresh_debian(folder: Path) -> Iterator[Debian]:
    """The Debian that this PC runs, made anew in *folder*, with an ordinary user; taken away afterwards."""
    root = folder / "debian"
    try:
        yield _make(root)
    finally:
        shutil.rmtree(root)


def _make(root: Path) -> Debian:
    plain = ["--quiet", "--mode=root", "--variant=apt", "--skip=cleanup/apt"]
    release, *sources = _sources()
    pages = "--dpkgopt=path-include=/usr/share/man/*"  # also where this PC leaves out the pages of manuals
    _do(["mmdebstrap", *plain, pages, release, str(root), *sources], dict(os.environ))
    debian = Debian(root)
    shutil.copy("/etc/resolv.conf", root / "etc")
    _do(["chroot", str(root), "useradd", "--create-home", "--uid", UID, USER], {**os.environ, **_PLACES})
    return debian


def _sources() -> list[str]:
    """The name of the release, and the lines that tell apt where its packages are: as this PC's own apt has them."""
    wanted = ["--format", "$(CODENAME) deb $(REPO_URI) $(RELEASE) main", "Created-By: Packages", "Component: main"]
    ask = ["apt-get", "indextargets", *wanted, "Origin: Debian"]
    told = _do(ask, dict(os.environ)) or (_do(["apt-get", "update"], dict(os.environ)) and _do(ask, dict(os.environ)))
    lines = sorted(line.split(" ", 1) for line in told.splitlines())
    assert lines, "this PC's apt knows no Debian"
    return [min((name for name, _ in lines), key=len), *(line for _, line in lines)]


def _do(words: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(words, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(words)}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
    return done.stdout
