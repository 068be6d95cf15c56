using BenchmarkDotNet.Running;
using Matching.Benchmarks;
using Matching.Benchmarks.FirstRun;

// Whole-process measurements are commands of their own; everything else is BenchmarkDotNet's.
if (args is ["first-run", .. var rest]) return await FirstRunCommand.RunAsync(rest);
BenchmarkSwitcher.FromAssembly(typeof(RankingEvaluationBenchmark).Assembly).Run(args);
return 0;
