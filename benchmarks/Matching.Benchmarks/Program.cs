using BenchmarkDotNet.Running;
using Matching.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(RankingEvaluationBenchmark).Assembly).Run(args);
