/*
 * A proposal on GitHub by its REST API: a branch from what is there now, one commit, a pull request. The token is given
 * for each question and kept nowhere. What goes wrong is a GitHubFout whose text says in Dutch what there is to do.
 *
 * Documentation: https://docs.github.com/en/rest (git/refs, git/trees, git/commits, pulls, repos/forks, checks/runs).
 */

const VERSIE = "2022-11-28";
const POGINGEN = 20;
const WACHT = 1500;
/* Tries and milliseconds between them, for a fork that GitHub makes in the background. */
const NAMEN = 9;
/* As many names for a branch are tried. */

export class GitHubFout extends Error {
  /** ``soort``: offline, sleutel, rechten, limiet, bestaat, weg, storing or anders. */
  constructor(soort, tekst) {
    super(tekst);
    this.soort = soort;
  }
}

export class GitHub {
  #klaar = null;

  /** ``opslag`` is the address of the repository, ``api`` of its GitHub's API, ``tak`` the branch that is published. */
  constructor({ opslag, api, tak }, wacht = WACHT) {
    this.opslag = opslag;
    this.api = api;
    this.tak = tak;
    this.wacht = wacht;
    this.naam = new URL(opslag).pathname.replace(/^\/|\/$|\.git$/g, "");
  }

  async #vraag(sleutel, methode, pad, inhoud = undefined, soort = "application/vnd.github+json") {
    const headers = { Accept: soort, "X-GitHub-Api-Version": VERSIE };
    if (sleutel) headers.Authorization = `Bearer ${sleutel}`;
    let antwoord;
    try {
      antwoord = await fetch(`${this.api}${pad}`, {
        method: methode,
        headers,
        body: inhoud && JSON.stringify(inhoud),
        cache: "no-store",
        credentials: "omit",
        referrerPolicy: "no-referrer",
      });
    } catch {
      throw new GitHubFout("offline", "GitHub is niet te bereiken. Controleer uw verbinding en probeer het opnieuw.");
    }
    if (!antwoord.ok) throw await fout(antwoord);
    return soort.includes("raw") ? antwoord.text() : antwoord.json();
  }

  /** A file as it is on GitHub now, or at a commit; empty when it is not there. */
  async bestand(naam, sleutel = "", commit = this.tak) {
    const pad = naam.split("/").map(encodeURIComponent).join("/");
    try {
      const vraag = `/repos/${this.naam}/contents/${pad}?ref=${encodeURIComponent(commit)}`;
      return await this.#vraag(sleutel, "GET", vraag, undefined, "application/vnd.github.raw+json");
    } catch (f) {
      if (f.soort === "weg") return "";
      throw f;
    }
  }

  /**
   * Propose: ``maak(lees)`` gives the new text of every file by its name, from what ``lees(naam)`` reads now. Returns
   * ``{adres, nummer, commit}``, or ``{vergelijk}``: where the editor opens the pull request herself. Tried again after
   * something went wrong, it goes on where it was.
   */
  async dienIn(sleutel, { titel, uitleg, takNaam, maak, meld = (_) => {} }) {
    meld("De nieuwste versie wordt opgehaald.");
    const opslag = await this.#vraag(sleutel, "GET", `/repos/${this.naam}`);
    const kop = await this.#vraag(sleutel, "GET", `/repos/${this.naam}/git/ref/heads/${encodeURIComponent(this.tak)}`);
    const basis = kop.object.sha;
    const teksten = await maak((naam) => this.bestand(naam, sleutel, basis));
    if (!teksten) return null;
    const vinger = JSON.stringify([basis, teksten]);
    if (this.#klaar?.vinger !== vinger) {
      const waar = opslag.permissions?.push ? this.naam : await this.#vork(sleutel, meld);
      meld("Uw verandering wordt klaargezet.");
      this.#klaar = { vinger, waar, ...(await this.#tak(sleutel, waar, basis, teksten, titel, takNaam)) };
    }
    meld("Het voorstel wordt gemaakt.");
    return this.#voorstel(sleutel, titel, uitleg, this.#klaar);
  }

  /** A copy of the repository that is the editor's own, up to date. */
  async #vork(sleutel, meld) {
    meld("U mag hier niet zelf schrijven: er wordt een eigen kopie van de opslag gemaakt.");
    const { full_name: naam } = await this.#vraag(sleutel, "POST", `/repos/${this.naam}/forks`, {
      default_branch_only: true,
    });
    for (let poging = 0; ; poging++) {
      try {
        await this.#vraag(sleutel, "GET", `/repos/${naam}/git/ref/heads/${encodeURIComponent(this.tak)}`);
        break;
      } catch (f) {
        if (f.soort !== "weg" || poging === POGINGEN) throw f;
        await new Promise((klaar) => setTimeout(klaar, this.wacht));
      }
    }
    await this.#vraag(sleutel, "POST", `/repos/${naam}/merge-upstream`, { branch: this.tak });
    return naam;
  }

  async #tak(sleutel, waar, basis, teksten, titel, takNaam) {
    const git = `/repos/${waar}/git`;
    const { tree } = await this.#vraag(sleutel, "GET", `/repos/${this.naam}/git/commits/${basis}`);
    const boom = await this.#vraag(sleutel, "POST", `${git}/trees`, {
      base_tree: tree.sha,
      tree: Object.entries(teksten).map(([path, content]) => ({ path, mode: "100644", type: "blob", content })),
    });
    const inhoud = { message: titel, tree: boom.sha, parents: [basis] };
    const { sha } = await this.#vraag(sleutel, "POST", `${git}/commits`, inhoud);
    for (let nummer = 1; ; nummer++) {
      const tak = nummer === 1 ? takNaam : `${takNaam}-${nummer}`;
      try {
        await this.#vraag(sleutel, "POST", `${git}/refs`, { ref: `refs/heads/${tak}`, sha });
        return { tak, commit: sha };
      } catch (f) {
        if (f.soort !== "bestaat" || nummer === NAMEN) throw f;
      }
    }
  }

  async #voorstel(sleutel, titel, uitleg, { waar, tak, commit }) {
    const eigenaar = waar.split("/")[0];
    const hoofd = waar === this.naam ? tak : `${eigenaar}:${tak}`;
    try {
      const gemaakt = await this.#vraag(sleutel, "POST", `/repos/${this.naam}/pulls`, {
        title: titel,
        body: uitleg,
        head: hoofd,
        base: this.tak,
      });
      return { adres: gemaakt.html_url, nummer: gemaakt.number, commit };
    } catch (f) {
      if (!["rechten", "weg"].includes(f.soort)) throw f;
      const vraag = new URLSearchParams({ expand: "1", title: titel, body: uitleg });
      return { vergelijk: `${this.opslag}/compare/${this.tak}...${encodeURIComponent(hoofd)}?${vraag}`, commit };
    }
  }

  /** The checks of a commit: ``{naam, stand}``, where the stand is bezig, goed or fout. */
  async controles(sleutel, commit) {
    const { check_runs: alle } = await this.#vraag(sleutel, "GET", `/repos/${this.naam}/commits/${commit}/check-runs`);
    return alle.map(({ name, status, conclusion }) => ({
      naam: name,
      stand:
        status !== "completed" ? "bezig" : ["success", "neutral", "skipped"].includes(conclusion) ? "goed" : "fout",
    }));
  }
}

/** What an answer that is no answer means, and what there is to do. */
async function fout(antwoord) {
  const { status, headers } = antwoord;
  const reden = await antwoord.json().then(
    (a) => [a.message, ...(a.errors ?? []).map((e) => e.message ?? e)].join(" "),
    () => "",
  );
  if (status === 401)
    return new GitHubFout("sleutel", "GitHub kent deze sleutel niet, of hij is verlopen. Maak een nieuwe sleutel.");
  if (
    status === 429 ||
    (status === 403 && (headers.get("x-ratelimit-remaining") === "0" || headers.get("retry-after")))
  )
    return new GitHubFout("limiet", `GitHub vraagt om even te wachten. Probeer het ${wanneer(headers)} opnieuw.`);
  if (status === 403)
    return new GitHubFout("rechten", "Met deze sleutel mag dit niet. Geef hem de rechten die hieronder staan.");
  if (status === 404)
    return new GitHubFout("weg", "GitHub vindt deze opslag niet met deze sleutel. Kies bij het maken deze opslag.");
  if (status === 422 && /already exists/i.test(reden)) return new GitHubFout("bestaat", "Dit voorstel is er al.");
  if (status >= 500)
    return new GitHubFout("storing", "GitHub heeft een storing. Probeer het over een paar minuten opnieuw.");
  return new GitHubFout("anders", `GitHub neemt dit niet aan (${status}). ${reden}`.trim());
}

function wanneer(headers) {
  const na = Number(headers.get("retry-after"));
  const weer = Number(headers.get("x-ratelimit-reset"));
  const seconden = na || (weer ? weer - Date.now() / 1000 : 60);
  const minuten = Math.max(1, Math.ceil(seconden / 60));
  return minuten === 1 ? "over een minuut" : `over ${minuten} minuten`;
}
