CREATE TABLE "staff_factors" (
	"municipality" text NOT NULL,
	"id" text NOT NULL,
	"staff_id" text NOT NULL,
	"kind" text NOT NULL,
	"sealed" text NOT NULL,
	"used" bigint NOT NULL,
	"failures" bigint NOT NULL,
	"added_day" text NOT NULL,
	CONSTRAINT "staff_factors_pk" PRIMARY KEY("municipality","id")
);
--> statement-breakpoint
CREATE TABLE "staff_spent" (
	"municipality" text NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" bigint NOT NULL,
	CONSTRAINT "staff_spent_pk" PRIMARY KEY("municipality","token_hash")
);
--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD COLUMN "fresh_at" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "staff_factors_by_member" ON "staff_factors" USING btree ("municipality","staff_id");