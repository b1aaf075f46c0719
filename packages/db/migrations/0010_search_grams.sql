CREATE FUNCTION "search_grams" ("value" text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (
  SELECT coalesce(array_agg(DISTINCT substr(value, place, size)), '{}')
  FROM generate_series(1, length(value)) AS place, generate_series(1, 2) AS size);--> statement-breakpoint
DROP INDEX "leads_search";--> statement-breakpoint
CREATE INDEX "leads_search_grams" ON "leads" USING gin (search_grams(search));
