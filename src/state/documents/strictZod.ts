import { z } from "zod";

// The page's policy forbids the code that Zod would otherwise write to be faster, and browsers report the attempt.
z.config({ jitless: true });

export { z };
