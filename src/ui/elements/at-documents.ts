import { giveUp, type Sent, sendFile } from "./documents/send-file.ts";
import { makeLine, type UploadLine } from "./documents/upload-line.ts";
import { waitForLine } from "./documents/wait-for-line.ts";
import { newId } from "./entry/new-id.ts";

/** So many go at once; the others wait. */
const AT_ONCE = 2;

type Job = {
  readonly file: File;
  readonly id: string;
  readonly line: UploadLine;
  stop: AbortController;
};

/** Sends documents as soon as they are chosen, dropped or photographed, each with a line that says how far it is. */
export class AtDocuments extends HTMLElement {
  readonly #waiting: Job[] = [];
  readonly #came: Sent[] = [];
  #running = 0;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const input = form?.querySelector<HTMLInputElement>('input[type="file"][name]');
    if (form === null || input === undefined || input === null) return;
    const submit = form.querySelector<HTMLButtonElement>("button:not([type=button])");
    if (submit !== null) submit.hidden = true;
    const camera = this.#part("camera");
    if (camera !== null && matchMedia("(pointer: coarse)").matches) camera.hidden = false;
    for (const chooser of form.querySelectorAll<HTMLInputElement>('input[type="file"]'))
      chooser.addEventListener("change", () => {
        const files = [...(chooser.files ?? [])];
        if (files.length === 0) return;
        chooser.value = "";
        // Who lists what is chosen lists nothing: it is listed here.
        chooser.dispatchEvent(new Event("change", { bubbles: true }));
        for (const file of files) this.#add(file);
      });
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  #say(text: string): void {
    const said = this.#part("said");
    if (said !== null) said.textContent = text;
  }

  /** Whose page it is. */
  get #account(): string {
    return this.querySelector<HTMLInputElement>('input[name="account"]')?.value ?? "";
  }

  #add(file: File): void {
    const list = this.#part("uploads");
    if (list === null) return;
    const job: Job = {
      file,
      id: newId(),
      stop: new AbortController(),
      line: makeLine(file.name, this.dataset, {
        cancel: () => this.#cancel(job),
        retry: () => this.#retry(job),
      }),
    };
    list.append(job.line.element);
    list.hidden = false;
    if (file.size > Number(this.dataset["most"])) {
      this.#end(job, { kind: "refused", says: this.dataset["tooLarge"] ?? "" });
      return;
    }
    this.#waiting.push(job);
    this.#next();
  }

  #cancel(job: Job): void {
    job.stop.abort();
    const at = this.#waiting.indexOf(job);
    if (at < 0) return;
    this.#waiting.splice(at, 1);
    this.#end(job, { kind: "stopped" });
  }

  #retry(job: Job): void {
    job.stop = new AbortController();
    job.line.begins();
    job.line.says(this.dataset["waits"] ?? "");
    this.#waiting.push(job);
    this.#next();
  }

  #next(): void {
    if (this.#running >= AT_ONCE) return;
    const job = this.#waiting.shift();
    if (job === undefined) {
      if (this.#running === 0) this.#goOn();
      return;
    }
    this.#running++;
    const ended = (sent: Sent): void => {
      this.#running--;
      this.#end(job, sent);
      this.#next();
    };
    this.#send(job).then(ended, () => ended({ kind: "failed" }));
  }

  async #send({ file, id, line, stop }: Job): Promise<Sent> {
    const { begin = "", entry, lost = "", looked = "" } = this.dataset;
    const sending = { id, begin, account: this.#account, entry, signal: stop.signal };
    const sent = await sendFile(file, {
      ...sending,
      onSent: (bytes) => line.goes(bytes, file.size),
      onLost: () => {
        line.says(lost);
        this.#say(`${file.name}: ${lost}`);
      },
      onWhole: () => line.says(looked),
      wait: waitForLine,
    });
    if (sent.kind === "stopped") await giveUp(sending);
    return sent;
  }

  #end({ file, line }: Job, sent: Sent): void {
    const { done = "", there = "", stopped = "", signedOut = "", failed = "" } = this.dataset;
    if (sent.kind === "done") {
      this.#came.push(sent);
      const text = (sent.wasThere ? there : done).replace("{name}", () => sent.name);
      line.leadsTo(`${this.dataset["document"] ?? ""}/${sent.document}`, text);
      line.ends(false);
      this.#say(text);
      return;
    }
    this.#came.push(sent);
    const text =
      sent.kind === "refused" ? sent.says : { "signed-out": signedOut, failed, stopped }[sent.kind];
    line.says(text, sent.kind === "stopped" ? undefined : "wrong");
    line.ends(sent.kind === "signed-out" || sent.kind === "failed");
    this.#say(`${file.name}: ${text}`);
  }

  /**
   * Where everything arrived: one leads to its page, several to the list. On the page of an entry, and where something is
   * to be read of what was not taken or was there already, one stays, and what stands there is told anew.
   */
  #goOn(): void {
    const came = this.#came.splice(0);
    if (came.length === 0) return;
    if (
      this.dataset["entry"] !== undefined ||
      !came.every((sent) => sent.kind === "done" && !sent.wasThere)
    ) {
      if (came.some((sent) => sent.kind === "done")) this.dispatchEvent(new Event("came", { bubbles: true }));
      return;
    }
    const [only] = came;
    const list = this.dataset["document"] ?? "";
    location.assign(came.length === 1 && only?.kind === "done" ? `${list}/${only.document}` : list);
  }
}
