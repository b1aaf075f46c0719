ALTER TABLE "event_keys" RENAME TO "event_keys_in_words";--> statement-breakpoint
ALTER INDEX "event_keys_received" RENAME TO "event_keys_in_words_received";--> statement-breakpoint
CREATE TABLE "event_keys" (
	"digest" uuid PRIMARY KEY NOT NULL,
	"received_at" timestamptz NOT NULL,
	"content" text
);
--> statement-breakpoint
INSERT INTO "event_keys" (digest, received_at, content)
SELECT encode(substr(sha256(convert_to(source, 'UTF8') || '\x00'::bytea || convert_to(named.key, 'UTF8')), 1, 16), 'hex')::uuid,
	min(received_at), (array_agg(named.content ORDER BY received_at, named.content))[1]
FROM "event_keys_in_words", LATERAL (
	SELECT source LIKE 'upsert:%:content' AS is_content
) kind, LATERAL (
	SELECT CASE WHEN is_content THEN '' ELSE "event_keys_in_words".key END AS key,
		CASE WHEN is_content THEN "event_keys_in_words".key END AS content
) named
GROUP BY 1 ORDER BY 1;--> statement-breakpoint
DROP TABLE "event_keys_in_words";--> statement-breakpoint
CREATE INDEX "event_keys_received" ON "event_keys" USING brin ("received_at");
