import { applicationTexts, isSigned } from "../../../core/application/signatures.ts";
import { Notice } from "../../../ui/controls/notice.tsx";
import { signingWords } from "../../../ui/wording/site/application/signing.ts";
import { missing, shown } from "../../../web/reply.ts";
import type { Show } from "../../../web/route.ts";
import { OwnFrame, ownTitle } from "../frame/own-frame.tsx";
import { findSignatures } from "./signatures.query.ts";
import { TextToSign } from "./text-to-sign.tsx";

/** The texts of one's own application: to be signed, and what was signed. */
export const signaturesPage: Show = async (visit) => {
  const found = await findSignatures(visit);
  if (found === undefined) return missing;
  const { own, texts, signatures } = found;
  const { language } = visit;
  const words = signingWords[language];
  const isAll = applicationTexts.every((text) => isSigned(texts, signatures, text, own.today));
  return shown({
    title: ownTitle(visit, own, "signatures"),
    body: (
      <OwnFrame visit={visit} own={own} tab="signatures">
        {isAll ? (
          <Notice language={language} kind="success" isBrief>
            <p>{words.allSigned}</p>
          </Notice>
        ) : (
          <p>{words.lead}</p>
        )}
        {applicationTexts.map((text) => (
          <TextToSign visit={visit} found={found} text={text} />
        ))}
      </OwnFrame>
    ),
  });
};
