CREATE TABLE "notices" (
	"municipality" text NOT NULL,
	"slot_id" text NOT NULL,
	"round" bigint NOT NULL,
	"kind" text NOT NULL,
	"case_id" text NOT NULL,
	"starts_at" bigint NOT NULL,
	"not_before" bigint NOT NULL,
	"attempts" bigint NOT NULL,
	"status" text NOT NULL,
	"sealed" text,
	CONSTRAINT "notices_pk" PRIMARY KEY("municipality","slot_id","round","kind")
);
--> statement-breakpoint
CREATE INDEX "notices_by_due" ON "notices" USING btree ("municipality","status","not_before");--> statement-breakpoint
CREATE INDEX "notices_by_case" ON "notices" USING btree ("municipality","case_id");