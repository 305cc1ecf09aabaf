import fc from 'fast-check';

/** Properties are tried with the same inputs everywhere; with others where `PROPERTY_SEED` says so. */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 2) });
