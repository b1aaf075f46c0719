CREATE TABLE "deals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lead_id" uuid NOT NULL,
	"handoff_id" uuid,
	"name" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"amount" bigint,
	"reason" text,
	"opened_at" timestamptz NOT NULL,
	"opened_by" uuid,
	"closed_at" timestamptz
);
--> statement-breakpoint
CREATE INDEX "deals_lead" ON "deals" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "deals_state" ON "deals" USING btree ("state","opened_at");--> statement-breakpoint
CREATE INDEX "deals_closed" ON "deals" USING btree ("closed_at") WHERE closed_at is not null;