using BenchmarkDotNet.Running;
using Matching.Benchmarks;
using Matching.Benchmarks.FirstRun;
using Matching.Benchmarks.Size;

// Whole-process measurements are commands of their own; everything else is BenchmarkDotNet's.
if (args is ["first-run", .. var rest]) return await FirstRunCommand.RunAsync(rest);
if (args is ["size", .. var sizes]) return await SizeCommand.RunAsync(sizes);
BenchmarkSwitcher.FromAssembly(typeof(RankingEvaluationBenchmark).Assembly).Run(args);
return 0;
