"""The file .env of a first run."""

import stat
from datetime import date
from pathlib import Path

from environ import Env

from config.environment import environment, main, write_unless_there
from config.keys import Keyring

EXAMPLE = (Path(__file__).resolve().parents[2] / ".env.example").read_text("utf-8")
TODAY = date(2026, 11, 20)


def read(path):
    class ThisFile(Env):
        ENVIRON = {}

    ThisFile.read_env(path)
    return ThisFile()


def written(folder):
    (folder / ".env.example").write_text(EXAMPLE, "utf-8")
    assert write_unless_there(folder, today=TODAY)
    return folder / ".env"


def test_a_fresh_file_holds_secrets_that_can_be_used(tmp_path):
    env = read(written(tmp_path))

    assert len(env.str("SECRET_KEY")) >= 50
    assert Keyring.parse(env.str("SEALED_KEYS")).current == "k20261120"


def test_two_files_never_share_a_secret():
    assert environment(EXAMPLE, today=TODAY) != environment(EXAMPLE, today=TODAY)


def test_everything_else_is_as_in_the_example(tmp_path):
    fresh = written(tmp_path).read_text("utf-8").splitlines()

    changed = [
        line
        for line, before in zip(fresh, EXAMPLE.splitlines(), strict=True)
        if line != before
    ]
    assert [line.partition("=")[0] for line in changed] == ["SECRET_KEY", "SEALED_KEYS"]


def test_only_the_owner_may_read_it(tmp_path):
    assert stat.S_IMODE(written(tmp_path).stat().st_mode) == 0o600


def test_an_existing_file_is_never_touched(tmp_path):
    (tmp_path / ".env.example").write_text(EXAMPLE, "utf-8")
    (tmp_path / ".env").write_text("SECRET_KEY=mine\n", "utf-8")

    assert write_unless_there(tmp_path, today=TODAY) is False
    assert (tmp_path / ".env").read_text("utf-8") == "SECRET_KEY=mine\n"


def test_keys_can_be_printed_for_an_installation_that_has_its_own_file(capsys):
    main(["keys"])

    assert Keyring.parse(capsys.readouterr().out.strip())
