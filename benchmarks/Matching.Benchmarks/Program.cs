using BenchmarkDotNet.Running;
using Matching.Benchmarks;
using Matching.Benchmarks.Desk;
using Matching.Benchmarks.Engine;
using Matching.Benchmarks.FirstRun;
using Matching.Benchmarks.Ltr;
using Matching.Benchmarks.Place;
using Matching.Benchmarks.Plan;
using Matching.Benchmarks.Simulate;
using Matching.Benchmarks.Size;

// Measurements of whole processes and of peers are commands of their own; everything else is BenchmarkDotNet's.
if (args is ["first-run", .. var rest]) return await FirstRunCommand.RunAsync(rest);
if (args is ["desk", .. var pages]) return await DeskCommand.RunAsync(pages);
if (args is ["engine", .. var options]) return EngineCommand.Run(options);
if (args is ["smoke"]) return await SmokeCommand.RunAsync();
if (args is ["budgets"] or ["budgets", "--write"]) return await BudgetsCommand.RunAsync(write: args.Length > 1);
if (args is ["ltr", .. var tables]) return LtrCommand.Run(tables);
if (args is ["size", .. var sizes]) return await SizeCommand.RunAsync(sizes);
if (args is ["simulate", .. var worlds]) return SimulateCommand.Run(worlds);
if (args is ["plan", .. var plans]) return PlanCommand.Run(plans);
if (args is ["place", .. var places]) return PlaceCommand.Run(places);
BenchmarkSwitcher.FromAssembly(typeof(RankingEvaluationBenchmark).Assembly).Run(args);
return 0;
