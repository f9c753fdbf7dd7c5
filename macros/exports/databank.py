"""All tables as one SQLite database: keys, typed columns, a table for every column that holds several ids, and views.

The views answer what is asked often, so that nobody has to find out first how the tables hang together.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from macros.exports.omslag import LICENTIE
from macros.exports.tabel import OPSOMMING, Kop, Tabel, veldnaam
from macros.exports.verbanden import SLEUTELVELD, Verband, verbanden
from macros.fields.kolom import Cel, Celsoort

PAD = "regiovisie.sqlite"
_TYPEN = {Celsoort.GETAL: "INTEGER", Celsoort.KOMMAGETAL: "REAL", Celsoort.EURO: "NUMERIC", Celsoort.JANEE: "INTEGER"}
_UITLEG = 'CREATE TABLE "uitleg" ("tabel" TEXT, "kolom" TEXT, "titel" TEXT, "inhoud" TEXT, "betekenis" TEXT)'


class Vraag(NamedTuple):
    """A view: a question that is asked often."""

    naam: str
    uitleg: str
    sql: str


VRAGEN = (
    Vraag(
        "wie_raadplegen",
        "Per plaats en per vraag wie u het eerst raadpleegt.",
        """
        SELECT p.plaats, p.wat_het_is, r.gemeente, r.vraag, r.contactrol, r.organisatie, r.telefoon, r.website, r.via,
               r.bereikbaar, r.voorbehoud, r.pagina
        FROM plaatsen p JOIN contactrollen_per_gemeente r ON r.gemeente_id = p.sleutel
        WHERE r.volgorde = 1
        """,
    ),
    Vraag(
        "wie_trekt_wat",
        "Elke actie met elke partij die haar trekt.",
        """
        SELECT p.partij AS trekker, p.soort AS soort_trekker, a.regio, a.document, a.code, a.actie, a.eerste_dag,
               a.laatste_dag, a.pagina
        FROM acties_wie_trekt t JOIN partijen p ON p.sleutel = t.partijen_sleutel
             JOIN acties a ON a.sleutel = t.acties_sleutel
        """,
    ),
    Vraag(
        "plannen_voorbij",
        "Visies en plannen waarvan de looptijd vandaag voorbij is, zonder opvolger die wij kennen.",
        """
        SELECT regio, titel, laatste_dag, opvolger_gezocht_op, pagina FROM documenten
        WHERE laatste_dag < date('now') AND opvolgers IS NULL
        """,
    ),
    Vraag(
        "nog_na_te_kijken",
        "Contactrollen die vandaag al nagekeken hadden moeten zijn.",
        """
        SELECT contactrol, organisatie, nagekeken_op, volgende_controle, pagina FROM contactrollen
        WHERE volgende_controle < date('now')
        """,
    ),
)


def databank(tabellen: Iterable[Tabel]) -> bytes:
    """The whole file: the same tables give the same bytes."""
    tabellen = list(tabellen)
    links: dict[str, list[Verband]] = {}
    for verband in verbanden(tabellen):
        links.setdefault(verband.tabel.naam, []).append(verband)
    with sqlite3.connect(":memory:") as bank:
        bank.execute(_UITLEG)
        for tabel in tabellen:
            _tabel(bank, tabel, [v for v in links.get(tabel.naam, []) if not v.kolom.meer])
            if tabel.per_record:
                for verband in links.get(tabel.naam, []):
                    if verband.kolom.meer:
                        _koppeltabel(bank, verband)
        for vraag in VRAGEN:
            bank.execute(f"CREATE VIEW {_q(vraag.naam)} AS {vraag.sql}")
            _leg_uit(bank, vraag.naam, "", "", "vraag", vraag.uitleg)
        _leg_uit(bank, "", "", LICENTIE.naam, LICENTIE.adres, "De licentie. Noem de bron die bij een gegeven staat.")
        bank.commit()
        return bank.serialize()


def tabelnaam(naam: str) -> str:
    """``contactrollen-per-gemeente`` as a table is called in SQL."""
    return veldnaam(naam)


def _tabel(bank: sqlite3.Connection, tabel: Tabel, verband: list[Verband]) -> None:
    naam = tabelnaam(tabel.naam)
    regels = [f"{_q(k.veld)} {_TYPEN.get(k.soort, 'TEXT')}{_sleutel(tabel, k)}" for k in tabel.kolommen]
    regels += [
        f"FOREIGN KEY ({_q(v.kolom.veld)}) REFERENCES {_q(tabelnaam(v.naar))} ({_q(SLEUTELVELD)})" for v in verband
    ]
    bank.execute(f"CREATE TABLE {_q(naam)} ({', '.join(regels)})")
    plekken = ", ".join("?" * len(tabel.kolommen))
    bank.executemany(
        f"INSERT INTO {_q(naam)} VALUES ({plekken})", ([_waarde(w) for w in r.cellen] for r in tabel.rijen)
    )
    _leg_uit(bank, naam, "", tabel.titel, "tabel", tabel.uitleg)
    for k in tabel.kolommen:
        _leg_uit(bank, naam, k.veld, k.kop, k.soort.value, k.uitleg)


def _sleutel(tabel: Tabel, kolom: Kop) -> str:
    return " PRIMARY KEY" if tabel.per_record and kolom.veld == SLEUTELVELD else ""


def _koppeltabel(bank: sqlite3.Connection, verband: Verband) -> None:
    """A row for each of the ids in a cell."""
    tabel, naar = tabelnaam(verband.tabel.naam), tabelnaam(verband.naar)
    naam = f"{tabel}_{verband.kolom.veld.removesuffix('_ids')}"
    van_veld = f"{tabel}_{SLEUTELVELD}"
    naar_veld = f"{naar}_{SLEUTELVELD}" if naar != tabel else f"andere_{SLEUTELVELD}"
    bank.execute(
        f"CREATE TABLE {_q(naam)} ({_q(van_veld)} TEXT REFERENCES {_q(tabel)} ({_q(SLEUTELVELD)}), "
        f"{_q(naar_veld)} TEXT REFERENCES {_q(naar)} ({_q(SLEUTELVELD)}), "
        f"PRIMARY KEY ({_q(van_veld)}, {_q(naar_veld)}))"
    )
    namen = [k.veld for k in verband.tabel.kolommen]
    sleutel, ids = namen.index(SLEUTELVELD), namen.index(verband.kolom.veld)
    bank.executemany(
        f"INSERT INTO {_q(naam)} VALUES (?, ?)",
        (
            (r.cellen[sleutel], id_)
            for r in verband.tabel.rijen
            if (c := r.cellen[ids])
            for id_ in str(c).split(OPSOMMING)
        ),
    )
    _leg_uit(bank, naam, "", verband.kolom.kop, "koppeltabel", verband.kolom.uitleg)


def _leg_uit(bank: sqlite3.Connection, *waarden: str) -> None:
    bank.execute("INSERT INTO uitleg VALUES (?, ?, ?, ?, ?)", waarden)


def _waarde(waarde: Cel) -> str | int | float | None:
    return waarde.isoformat() if isinstance(waarde, date) else waarde


def _q(naam: str) -> str:
    return f'"{naam}"'
