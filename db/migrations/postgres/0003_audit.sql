CREATE TABLE "audit" (
	"municipality" text NOT NULL,
	"seq" bigint NOT NULL,
	"at" text NOT NULL,
	"staff_id" text NOT NULL,
	"role" text NOT NULL,
	"action" text NOT NULL,
	"case_id" text,
	"previous" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_pk" PRIMARY KEY("municipality","seq")
);
--> statement-breakpoint
CREATE INDEX "audit_by_case" ON "audit" USING btree ("municipality","case_id");