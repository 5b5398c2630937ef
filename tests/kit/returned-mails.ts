/** What a mail server sends back about a mail (RFC 3464). */
type Report = {
  /** The return path of the mail. */
  readonly to: string;
  readonly action?: string;
  readonly status?: string;
  readonly reports?: string;
  /** Lines about further recipients, and headers in front. */
  readonly further?: string;
  readonly headers?: string;
  readonly envelopeId?: string;
  readonly messageId?: string;
  /** Of the mail that is returned with it. */
  readonly returned?: string;
};

const wired = (text: string): Uint8Array => Buffer.from(text.replaceAll("\n", "\r\n"), "utf8");

/** A delivery report as Postfix makes one. */
export const reportOf = ({
  to,
  action = "failed",
  status = "5.1.1",
  reports = "delivery-status",
  further = "",
  headers = "",
  envelopeId,
  messageId,
  returned = "text/rfc822-headers",
}: Report): Uint8Array =>
  wired(`${headers}Date: Mon, 2 Mar 2026 12:00:00 +0000
From: MAILER-DAEMON@mx.other.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: ${to}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Message-ID: <20260302.4711@mx.other.example>
Content-Type: multipart/report; report-type=${reports};
	boundary="b/mx.other.example"

--b/mx.other.example
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system. Your message could not be delivered: user unknown.

--b/mx.other.example
Content-Description: Delivery report
Content-Type: message/${reports === "disposition-notification" ? reports : "delivery-status"}

Reporting-MTA: dns; mx.other.example
${envelopeId === undefined ? "" : `Original-Envelope-Id: ${envelopeId}\n`}Arrival-Date: Mon, 2 Mar 2026 11:59:00 +0000

Final-Recipient: rfc822; ana@other.example
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; 550 5.1.1
 user unknown
${further}
--b/mx.other.example
Content-Description: Undelivered Message
Content-Type: ${returned}

From: Attune <attune@lakes.example>
${messageId === undefined ? "" : `Message-ID:\n ${messageId}\n`}Subject: Your link to sign in

--b/mx.other.example--
`);

/** A mail that is no report: as an old server sends one back, or a person or their holiday notice answers. */
export const plainMail = ({
  to,
  subject = "failure notice",
  headers = "",
  text = "Hi. This is the mail server of other.example. I am sorry, no mailbox here by that name.",
}: {
  readonly to: string;
  readonly subject?: string;
  readonly headers?: string;
  readonly text?: string;
}): Uint8Array =>
  wired(`${headers}Date: Mon, 2 Mar 2026 12:00:00 +0000
From: MAILER-DAEMON@other.example
To: ${to}
Subject: ${subject}

${text}
`);
