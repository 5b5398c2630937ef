import type { Answer, Save, Texts } from "./entry/answer.ts";
import { isSame } from "./entry/answer.ts";
import { showAsked } from "./entry/asked.ts";
import { firstOf, fits } from "./entry/batch.ts";
import { makeBeside, showHtml } from "./entry/beside.ts";
import type { DraftGroup } from "./entry/drafts.ts";
import { draftsHere } from "./entry/drafts-here.ts";
import { type FormFields, formFields } from "./entry/form-fields.ts";
import { hourHere } from "./entry/hour-here.ts";
import { liveAs } from "./entry/living.ts";
import { makeLoop, type Sent } from "./entry/loop.ts";
import { newId } from "./entry/new-id.ts";
import { leadTo, offerActions } from "./entry/own-actions.ts";
import { takeAddressOf } from "./entry/own-address.ts";
import { pageNow } from "./entry/page-now.ts";
import { quietly } from "./entry/quietly.ts";
import { begunOf, forgetBegun, rememberBegun } from "./entry/resume.ts";
import { makeSays } from "./entry/says.ts";
import { send } from "./entry/send.ts";
import { sendGroup } from "./entry/send-group.ts";
import {
  afterGone,
  answered,
  openSheet,
  type Sheet,
  seenIn,
  takenOver,
  typedIn,
  unsentIn,
  withAllUnsent,
} from "./entry/sheet.ts";
import { signInLink } from "./entry/sign-in-link.ts";
import { waitingOf } from "./entry/waiting-drafts.ts";

/**
 * Saves the entry whose form stands inside it while somebody types. Each page is an editor of its own and counts what it
 * sends, so that nothing is lost and nothing happens twice however the network behaves (core/entries/save-entry.ts); what
 * has not arrived is kept on the device, and goes on from there after a crash or a new sign-in.
 */
export class AtEntry extends HTMLElement {
  #editor = newId();
  #sheet: Sheet = openSheet(0, {});
  #answer: Answer | undefined;
  #isFlushed = false;
  /** Until somebody types: there is more on the page than is stored. */
  #cameWithMore = false;
  /** What stood in the fields that show a choice, when the choice was made up. */
  readonly #chosenFrom = new Map<string, Texts>();
  readonly #here = draftsHere();
  readonly #fields: FormFields = formFields(this);
  readonly #says = makeSays(this.querySelector<HTMLElement>(".entry-state"));
  readonly #refreshBeside = makeBeside();
  readonly #loop = makeLoop(
    async () => this.#send(),
    () => this.#unsent().length > 0,
  );

  readonly #onHide = (): void => {
    if (document.visibilityState === "hidden") this.#sendLast();
    else this.#comeBack();
  };
  readonly #onPageHide = (): void => this.#sendLast();
  readonly #onOnline = (): void => quietly(this.#loop.now());
  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (!this.#isFlushed && this.#here.words["drafts"] !== "kept" && this.#unsent().length > 0)
      event.preventDefault();
  };

  get #id(): string {
    return this.dataset["entry"] ?? "";
  }
  /** Whose page it is, which is not always whoever is signed in by now. */
  get #account(): string {
    return this.#fields.hidden("account") ?? this.#here.account;
  }
  get #kind(): string {
    return this.dataset["kind"] ?? "";
  }
  get #isNew(): boolean {
    return this.#sheet.version === 0;
  }
  get #form(): HTMLFormElement | null {
    return this.querySelector("form");
  }

  connectedCallback(): void {
    const version = Number(this.dataset["version"] ?? 0);
    const shown = this.#fields.shown();
    this.#sheet = openSheet(
      version,
      Object.fromEntries(
        this.#fields.names().map((name) => {
          const held = this.#fields.textsOf(name) ?? [];
          this.#chosenFrom.set(name, held);
          // What the page came with beyond what is stored is saved with the first letter, or by the button.
          const isMore = version === 0 || this.#fields.isUnsaved(name);
          return [name, { held, known: isMore ? (shown[name] ?? []) : held }];
        }),
      ),
      Date.now(),
    );
    this.#cameWithMore = this.#fields.names().some(this.#fields.isUnsaved);
    const begun = version === 0 ? begunOf(this.#kind) : undefined;
    if (begun !== undefined) this.dataset["begun"] = begun;
    this.#showAsked();
    this.addEventListener("input", (event) => this.#onInput(event));
    this.addEventListener("change", (event) => this.#onInput(event));
    this.addEventListener("focusout", () => setTimeout(() => this.#onLeaveField()));
    this.addEventListener("submit", (event) => this.#onSubmit(event), { capture: true });
    this.addEventListener("forget", () => {
      this.#isFlushed = true;
    });
    document.addEventListener("visibilitychange", this.#onHide);
    window.addEventListener("pagehide", this.#onPageHide);
    window.addEventListener("online", this.#onOnline);
    window.addEventListener("beforeunload", this.#onLeave);
    this.#goOn(begun).catch(() => this.#liveAs(this.#editor));
  }

  disconnectedCallback(): void {
    document.removeEventListener("visibilitychange", this.#onHide);
    window.removeEventListener("pagehide", this.#onPageHide);
    window.removeEventListener("online", this.#onOnline);
    window.removeEventListener("beforeunload", this.#onLeave);
  }

  async #liveAs(editor: string): Promise<boolean> {
    this.#fields.setHidden("editor", editor);
    return liveAs(editor);
  }

  /** Goes on with what earlier pages of this entry had not sent: with the last one's as itself. */
  async #goOn(begun: string | undefined): Promise<void> {
    const { drafts } = this.#here;
    const ours = await waitingOf(drafts, this.#account, [this.#id, begun]);
    const last = ours.at(-1);
    if (last === undefined) forgetBegun();
    const isOurs = last !== undefined && (await this.#liveAs(last.editor));
    if (isOurs) this.#takeOver(last);
    else await this.#liveAs(this.#editor);
    for (const group of isOurs ? ours.slice(0, -1) : ours) await sendGroup(drafts, group);
    if (ours.length === 0) return;
    await this.#loop.now();
    if (!isOurs || ours.length > 1) await this.#look(this.#fields.names());
  }

  #takeOver({ entry, editor, drafts }: DraftGroup): void {
    if (entry !== this.#id) {
      leadTo(this, this.#id, entry);
      this.dataset["entry"] = entry;
    }
    this.#editor = editor;
    this.#sheet = takenOver(this.#sheet, drafts);
    for (const { field } of drafts) this.#fields.write(field, this.#sheet.fields[field]?.held ?? []);
    this.#showAsked();
  }

  #unsent(): readonly Save[] {
    return unsentIn(this.#sheet);
  }

  #showAsked(): void {
    showAsked(this, this.#fields.textsOf);
  }

  #onInput(event: Event): void {
    const field = this.#fields.around(event.target);
    if (field === undefined) return;
    const name = this.#fields.nameOf(field);
    const typed = typedIn(this.#sheet, name, this.#fields.textsOf(name) ?? []);
    if (typed === this.#sheet) return;
    this.#sheet = this.#isNew || this.#cameWithMore ? withAllUnsent(typed) : typed;
    this.#cameWithMore = false;
    this.#fields.sayMistake(name, undefined);
    this.#showAsked();
    this.#keep();
    this.#says.working(this.#here.words["saving"] ?? "");
    this.#loop.typed();
  }

  /** Keeps on the device what has not arrived. */
  #keep(): void {
    const { drafts } = this.#here;
    const common = { ...this.#page(), at: Date.now() };
    this.dataset["waits"] = "";
    if (this.#isNew && this.#here.words["drafts"] === "kept")
      rememberBegun({ kind: this.#kind, entry: this.#id });
    // Where the browser keeps nothing, what was typed stays in the page.
    for (const save of this.#unsent()) drafts.keep({ ...common, ...save }).catch(() => undefined);
  }

  #page() {
    return { account: this.#account, entry: this.#id, kind: this.#kind, editor: this.#editor };
  }

  #sending(saves: readonly Save[]) {
    return { ...this.#page(), saves };
  }

  async #send(): Promise<Sent> {
    const saves = firstOf(this.#unsent());
    const { words } = this.#here;
    if (saves.length === 0) {
      if (this.#unsent().length === 0) return "sent";
      this.#says.waits(`${words["refused"]} ${words["tooLong"]}`);
      return "refused";
    }
    const outcome = await send(this.dataset["save"] ?? "", this.#sending(saves));
    switch (outcome.is) {
      case "saved":
        this.#take(saves, outcome.answer);
        return this.#unsent().some(fits) || this.#unsent().length === 0 ? "sent" : "refused";
      case "gone":
        this.#sheet = afterGone(this.#sheet);
        this.#keep();
        return "sent";
      case "signed-out":
        this.#says.waits(
          words["signedOut"] ?? "",
          signInLink(words["signIn"] ?? "", words["drafts"] !== "kept"),
        );
        return "stopped";
      case "refused":
        this.#says.waits(`${words["refused"]} ${outcome.why}`);
        return "refused";
      case "asked-to-wait":
        this.#says.waits(words["wait"]?.replace("{time}", hourHere(outcome.until)) ?? "");
        return "away";
      case "away":
        this.#says.waits(words["kept"] ?? "");
        return "away";
    }
  }

  /** Takes in what the server tells: what has arrived, what was changed elsewhere, and what the entry now lacks. */
  #take(saves: readonly Save[], answer: Answer): void {
    const { drafts } = this.#here;
    const { sheet, show } = answered(this.#sheet, saves, answer, this.#fields.isBusy);
    const wasNew = this.#isNew;
    this.#sheet = sheet;
    this.#answer = answer;
    if (this.#unsent().length === 0) delete this.dataset["waits"];
    const common = { ...this.#page(), at: 0 };
    drafts.drop(saves.map((save) => ({ ...common, ...save }))).catch(() => undefined);
    if (wasNew) {
      forgetBegun();
      takeAddressOf(this.#id);
      offerActions(this);
    }
    this.dataset["version"] = String(sheet.version);
    this.#fields.setHidden("seen", String(seenIn(sheet)));
    const unshown = show.filter((name) => !this.#fields.write(name, sheet.fields[name]?.held ?? []));
    this.#showAsked();
    const problems = this.querySelector("#entry-problems");
    if (problems !== null) showHtml(problems, answer.told);
    this.#sayMistakes();
    this.#says.arrived(answer.state, answer.missing);
    this.#refreshBeside();
    this.dispatchEvent(new CustomEvent("saved"));
    quietly(this.#lookWhereStale(unshown));
  }

  /** Says beside each field what is wrong in it, or looks mistyped, once nobody types there any more. */
  #sayMistakes(): void {
    const answer = this.#answer;
    if (answer === undefined) return;
    for (const [name, { unsent }] of Object.entries(this.#sheet.fields)) {
      if (unsent !== undefined || this.#fields.isBusy(name)) continue;
      this.#fields.sayMistake(name, answer.mistakes.find(({ field }) => field === name)?.html);
      this.#fields.sayDoubt(name, answer.doubts.find(({ field }) => field === name)?.html);
    }
  }

  /** Fields that show another choice than there is, while nobody is in them. */
  async #lookWhereStale(further: readonly string[] = []): Promise<void> {
    const answer = this.#answer;
    if (answer === undefined) return;
    const stale = this.#fields.names().filter((name) => {
      const beside = answer.others.filter(({ field }) => field === name).map((other) => other.name);
      const there = this.#chosenFrom.get(name);
      const isOther = there !== undefined && !isSame(there, this.#sheet.fields[name]?.held ?? []);
      return !isSame(beside, this.#fields.besideOf(name)) || (beside.length > 0 && isOther);
    });
    const names = [...new Set([...stale, ...further])].filter((name) => !this.#fields.isBusy(name));
    if (names.length > 0) await this.#look(names).catch(() => undefined);
  }

  /** Takes fields from the page as the server shows it now, where nobody types and nothing waits. */
  async #look(names: readonly string[], { isNews = false } = {}): Promise<void> {
    if (this.#isNew) return;
    const there = await pageNow(this.#id);
    // Made before what has arrived since: the next one knows more.
    if (there === undefined || there.version < this.#sheet.version) return;
    if (isNews && there.version === this.#sheet.version) return;
    const fields = { ...this.#sheet.fields };
    for (const name of names) {
      const [mine, theirs] = [this.#fields.find(name), there.fields.find(name)];
      if (mine === undefined || theirs === undefined || this.#fields.isBusy(name)) continue;
      if (fields[name]?.unsent !== undefined) continue;
      mine.replaceChildren(...document.importNode(theirs, true).childNodes);
      const held = this.#fields.textsOf(name) ?? [];
      fields[name] = { held, known: held, base: there.version };
      this.#chosenFrom.set(name, held);
    }
    this.#sheet = { ...this.#sheet, fields };
    this.#fields.setHidden("beside", there.beside);
    this.#showAsked();
  }

  /** What waited until nobody was in a field any more. */
  #onLeaveField(): void {
    if (this.#unsent().length > 0) quietly(this.#loop.now());
    else if (this.#answer !== undefined) {
      const { sheet, show } = answered(this.#sheet, [], this.#answer, this.#fields.isBusy);
      this.#sheet = sheet;
      const unshown = show.filter((name) => !this.#fields.write(name, sheet.fields[name]?.held ?? []));
      this.#sayMistakes();
      quietly(this.#lookWhereStale(unshown));
    }
  }

  #sendLast(): void {
    const saves = firstOf(this.#unsent());
    if (saves.length === 0 || this.#isFlushed) return;
    quietly(
      send(this.dataset["save"] ?? "", this.#sending(saves), true).then((outcome) =>
        outcome.is === "saved" ? this.#take(saves, outcome.answer) : undefined,
      ),
    );
  }

  /** Somebody looks at the page again: they may have signed in elsewhere, or changed the entry on another device. */
  #comeBack(): void {
    if (this.#unsent().length > 0) quietly(this.#loop.now());
    else quietly(this.#look(this.#fields.names(), { isNews: true }));
  }

  /** The button: everything is sent first, so that the form finds nothing left to do but to lead on. */
  #onSubmit(event: SubmitEvent): void {
    const form = this.#form;
    if (this.#isFlushed || form === null || event.target !== form) return;
    if (this.#unsent().length === 0) {
      this.#settleForm();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const { submitter } = event;
    quietly(this.#sendForm(form, submitter));
  }

  async #sendForm(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    const isDone = await this.#loop.flush();
    // What cannot be saved is shown again with what is wrong; what waits for the network stays here.
    if (!isDone && !this.#unsent().some((save) => !fits(save))) return;
    this.#settleForm();
    this.#isFlushed = true;
    form.requestSubmit(submitter);
    this.#isFlushed = false;
  }

  /** What has arrived is what the page shows: the form sends of it nothing a second time. */
  #settleForm(): void {
    if (this.#isNew) return;
    const shown = { ...this.#fields.shown() };
    for (const [name, { known, unsent }] of Object.entries(this.#sheet.fields))
      if (unsent === undefined) shown[name] = known;
    this.#fields.setHidden("shown", JSON.stringify(shown));
    this.#fields.setHidden("seen", String(seenIn(this.#sheet)));
  }
}
