import type { AccountsTables } from "./tables/accounts.ts";
import type { ApplicationTables } from "./tables/applications.ts";
import type { AuditTables } from "./tables/audit.ts";
import type { DirectoryTables } from "./tables/directory.ts";
import type { DocumentsTables } from "./tables/documents.ts";
import type { ExportTables } from "./tables/exports.ts";
import type { FrameworkTables } from "./tables/framework.ts";
import type { HourRequestTables } from "./tables/hour-requests.ts";
import type { HouseTables } from "./tables/house.ts";
import type { ImportTables } from "./tables/imports.ts";
import type { MessagesTables } from "./tables/messages.ts";
import type { PlanningTables } from "./tables/planning.ts";
import type { PortfolioTables } from "./tables/portfolio.ts";
import type { RatingTables } from "./tables/ratings.ts";
import type { RegisterTables } from "./tables/register.ts";
import type { ReminderTables } from "./tables/reminders.ts";
import type { VettingTables } from "./tables/vettings.ts";

/** Every table, as Kysely knows it. */
export type Tables = AccountsTables &
  ApplicationTables &
  AuditTables &
  DirectoryTables &
  DocumentsTables &
  FrameworkTables &
  ExportTables &
  HourRequestTables &
  HouseTables &
  ImportTables &
  MessagesTables &
  PlanningTables &
  PortfolioTables &
  RatingTables &
  RegisterTables &
  ReminderTables &
  VettingTables;
