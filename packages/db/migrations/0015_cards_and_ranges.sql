CREATE TYPE inetrange AS RANGE (subtype = inet);--> statement-breakpoint
CREATE TABLE "address_range_tables" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"rows" bigint NOT NULL,
	"ignored" bigint NOT NULL,
	"put_by" uuid,
	"put_at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "address_ranges" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "address_ranges_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"addresses" "inetrange" NOT NULL,
	"company" text NOT NULL,
	"domain" text,
	"corporate_number" text,
	"ignored" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "business_cards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lead_id" uuid NOT NULL,
	"exchanged_on" text NOT NULL,
	"place" text NOT NULL,
	"memo" text DEFAULT '' NOT NULL,
	"created" boolean NOT NULL,
	"put" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"seq" bigint NOT NULL,
	"entered_by" uuid,
	"entered_at" timestamptz NOT NULL,
	"told_at" timestamptz,
	"picture" "bytea",
	"picture_type" text
);
--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "machine_reason" text;--> statement-breakpoint
ALTER TABLE "hits" ADD COLUMN "machine_reason" text;--> statement-breakpoint
CREATE INDEX "address_ranges_addresses" ON "address_ranges" USING gist ("addresses");--> statement-breakpoint
CREATE INDEX "business_cards_lead" ON "business_cards" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "business_cards_entered" ON "business_cards" USING btree ("entered_by","entered_at");