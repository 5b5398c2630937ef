import { typedOf } from "../../../core/entries/entry.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Form, Hidden } from "../../../ui/controls/form.tsx";
import { Notice } from "../../../ui/controls/notice.tsx";
import { competencyWords } from "../../../ui/wording/site/portfolio/competencies/competency-words.ts";
import { competencyAddresses } from "./addresses.ts";
import type { Tagging } from "./tagging.ts";

type Props = Tagging & {
  /** What the last press did: `added` or `removed`, an entry and an area. */
  readonly done: string;
  /** The area that entries are looked for, where that is the page. */
  readonly area: string | null;
};

/** What the last press did, and the way back from it; nothing where the entry is otherwise by now. */
export const JustTagged = ({ language, entries, nameOf, areaName, done, area: wanted }: Props) => {
  const [did, id, area = ""] = done.split("|");
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined || (did !== "added" && did !== "removed")) return null;
  const isThere = (typedOf(entry)["areas"] ?? []).includes(area);
  if (isThere !== (did === "added")) return null;
  const words = competencyWords[language].tag;
  return (
    <Notice language={language} kind="success" isAnnounced isBrief>
      <p>{words[did](areaName(area), nameOf(entry).text)}</p>
      <Form language={language} action={competencyAddresses.tag}>
        <Hidden name="entry" value={entry.id} />
        {wanted === null ? null : <Hidden name="for" value={wanted} />}
        <Button kind="secondary" small name={isThere ? "remove" : "add"} value={area}>
          {words.undo}
        </Button>
      </Form>
    </Notice>
  );
};
