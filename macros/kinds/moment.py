"""What a document or an action has in time besides its term: phases, meetings and moments of evaluation. No kind."""

from __future__ import annotations

from macros.fields.deel import Deel, Partij
from macros.fields.kolom import PLEK, SLOT, Blad, Kolom, dagen
from macros.fields.tijdpunt import Tijdpunt
from macros.fields.velden import Tekst, Titel, veld


class Fase(Deel):
    titel: Titel = veld("Hoe de fase heet.", "Voorbereiden")
    van: Tijdpunt | None = veld("Het begin, als het document dat noemt.", "2023-01", default=None)
    tot: Tijdpunt | None = veld("Het einde, dat zelf meetelt.", "2023-06", default=None)
    uitleg: Tekst | None = veld("Wat er dan gebeurt, in eigen woorden.", "De partners maken een plan.", default=None)


class Overleg(Deel):
    titel: Titel = veld("Welk overleg het is.", "Regionale stuurgroep")
    frequentie: Titel | None = veld("Hoe vaak, als het document dat noemt.", "4 keer per jaar", default=None)
    partijen: list[Partij] = veld("Wie eraan meedoet.", [{"partij": "gemeente"}], een="partij", default=[])


class Evaluatie(Deel):
    wanneer: Tijdpunt | None = veld("Wanneer, als het document dat noemt.", "2024-06", default=None)
    frequentie: Titel | None = veld("Hoe vaak, als het terugkomt.", "elk jaar", default=None)
    wat: Titel = veld("Wat er wordt bekeken.", "Tussenevaluatie")
    door: list[Partij] = veld("Wie dat doet.", [{"partij": "ggd-kustland"}], een="door", meer="door", default=[])


_WAARVAN = Kolom("Van", "naam_met_code", "Het document of de actie waar dit bij hoort.")
EVALUATIES = Blad(
    "evaluaties",
    "Momenten van evaluatie",
    "Wanneer documenten en acties worden bekeken, en door wie.",
    (
        *PLEK,
        _WAARVAN,
        Kolom("Wat", ".wat"),
        Kolom("Wanneer", ".wanneer"),
        *dagen("wanneer"),
        Kolom("Hoe vaak", ".frequentie"),
        Kolom("Door wie", ".door"),
        *SLOT,
    ),
    per="evaluaties",
)
FASEN = Blad(
    "fasen",
    "Fasen",
    "De fasen van documenten en acties.",
    (
        *PLEK,
        _WAARVAN,
        Kolom("Fase", ".titel"),
        Kolom("Begin", ".van"),
        Kolom("Einde", ".tot"),
        Kolom("Uitleg", ".uitleg"),
        *SLOT,
    ),
    per="fasen",
)
