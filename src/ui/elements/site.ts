/* What a script adds to pages that work without one. Each element improves the markup inside it, and knows nothing of the others. */
import { AtAreas } from "./at-areas.ts";
import { AtBeside } from "./at-beside.ts";
import { AtCombobox } from "./at-combobox.ts";
import { AtCopy } from "./at-copy.ts";
import { AtDialog } from "./at-dialog.ts";
import { AtDocuments } from "./at-documents.ts";
import { AtDrafts } from "./at-drafts.ts";
import { AtEntry } from "./at-entry.ts";
import { AtFiles } from "./at-files.ts";
import { AtLookUp } from "./at-look-up.ts";
import { AtMenu } from "./at-menu.ts";
import { AtOnce } from "./at-once.ts";
import { AtPasskey } from "./at-passkey.ts";
import { AtPassword } from "./at-password.ts";
import { AtTicks } from "./at-ticks.ts";
import { AtTimeZone } from "./at-time-zone.ts";
import { AtUnsaved } from "./at-unsaved.ts";
import { AtWaiting } from "./at-waiting.ts";

customElements.define("at-areas", AtAreas);
customElements.define("at-beside", AtBeside);
customElements.define("at-combobox", AtCombobox);
customElements.define("at-copy", AtCopy);
customElements.define("at-dialog", AtDialog);
// Before the drafts of the page: it says which of them it takes up itself.
customElements.define("at-entry", AtEntry);
customElements.define("at-drafts", AtDrafts);
customElements.define("at-documents", AtDocuments);
customElements.define("at-files", AtFiles);
customElements.define("at-look-up", AtLookUp);
customElements.define("at-menu", AtMenu);
customElements.define("at-once", AtOnce);
customElements.define("at-passkey", AtPasskey);
customElements.define("at-password", AtPassword);
customElements.define("at-ticks", AtTicks);
customElements.define("at-time-zone", AtTimeZone);
customElements.define("at-unsaved", AtUnsaved);
customElements.define("at-waiting", AtWaiting);
