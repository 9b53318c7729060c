/** Loaded first into each process we start: when the one that started it is gone, however it went, it ends too. */
process.channel?.unref()
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
