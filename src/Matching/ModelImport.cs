using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Matching.Catalog;
using Matching.Domain;
using Matching.Features;
using Matching.Import;
using Matching.Models;
using Matching.Scoring;
using Matching.Training;

namespace Matching;

/// <summary>Makes a model package of another library's file, and judges it where the day is known up to which it learned.</summary>
internal static class ModelImport
{
    private static readonly Text NoDay = new(
        "未检验：没有说明模型学到哪一天为止（--trained-until），它可能已经见过用来检验的历史；不由它排序",
        "not judged: nobody said until which day it learned (--trained-until), so it may have seen the very history that would judge it; it does not rank");

    public static (ModelImportOutcome Outcome, ModelJudgement? Judgement) Run(
        ModelKind kind, string modelFile, string mapFile, DateOnly? trainedUntil, CatalogSnapshot catalog, DateOnly today, ModelPackage? champion, int seed,
        IProgress<Text>? progress, CancellationToken cancel)
    {
        progress?.Report(new Text("读取模型和特征对照", "reading the model and the map of features"));
        var content = File.ReadAllBytes(modelFile);
        var model = ForeignModelFile.Parse(content, Path.GetFileName(modelFile));
        var log = new IssueLog(Path.GetFileName(mapFile));
        using var mapping = File.OpenRead(mapFile);
        var map = FeatureMapFile.Read(mapping, log);
        if (log.ErrorCount > 0) return (new ModelImportOutcome(null, false, log.ErrorCount, log.Issues()), null);

        var known = ModelTrainer.Queries(kind, catalog, today.AddDays(1));
        var dataKind = known.Count > 0 ? QueryUniverse.DataKindOf(catalog, known[0]) : DataKind.Real;
        var package = new ModelPackage(Card(kind, model, content, map, trainedUntil, today, dataKind, seed), new AdditiveModel(FeatureBinding.Bind(model, map, FeatureSchema.Current)));
        if (trainedUntil is not { } day) return (new ModelImportOutcome(package, false, 0, []), null);

        var judging = known.Where(query => query.AsOf >= day && query.HasPositive).ToArray();
        if (judging.Length == 0) return (new ModelImportOutcome(package with { Card = package.Card with { Decision = NoQueries(day) } }, false, 0, []), null);
        progress?.Report(new Text("在其后的历史上与规则、热门、随机比较", "measuring against rules, popularity and chance on the history after it"));
        var judgement = ModelJudgement.Of(kind, catalog, judging, package, champion, seed, cancel);
        return (new ModelImportOutcome(package with { Card = judgement.On(package.Card with { HoldOutFrom = day }) }, true, 0, []), judgement);
    }

    private static ModelCard Card(
        ModelKind kind, ForeignModel model, byte[] content, IReadOnlyList<(string ModelFeature, string Feature)> map, DateOnly? trainedUntil, DateOnly today, DataKind dataKind, int seed)
    {
        var schema = FeatureSchema.Current;
        var hash = HashOf(content, map);
        var day = trainedUntil is { } until ? string.Create(CultureInfo.InvariantCulture, $"{until:yyyyMMdd}-") : "";
        return new ModelCard
        {
            Kind = kind,
            Version = $"{model.Library}-{day}{hash[..12]}",
            Trainer = $"{model.Library} {model.Objective}",
            SchemaHash = schema.Hash,
            FeatureNames = schema.Names,
            FeatureUnits = [.. schema.Features.Select(f => f.Unit)],

            // Nothing of a later day can be in a file that is here today.
            TrainedUntil = trainedUntil ?? today.AddDays(1),
            DataHash = hash,
            DataKind = dataKind,
            Seed = seed,
            Libraries = new Dictionary<string, string>
            {
                ["Matching"] = typeof(ModelImport).Assembly.GetName().Version?.ToString(3) ?? "unknown",
                [model.Library] = model.LibraryVersion,
            },

            // What it learned from is not in the file.
            Queries = 0,
            Graded = 0,
            Positive = 0,
            BeatsRules = false,
            Decision = NoDay,
        };
    }

    private static Text NoQueries(DateOnly day) => new(
        $"未检验：{day:yyyy-MM-dd} 起没有带来实质进展的查询；不由它排序",
        $"not judged: no query on or after {day:yyyy-MM-dd} led to anything relevant; it does not rank");

    // The same file over other features is another model.
    private static string HashOf(byte[] content, IReadOnlyList<(string ModelFeature, string Feature)> map)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(content);
        foreach (var (theirs, ours) in map.Order()) hash.AppendData(Encoding.UTF8.GetBytes($"\n{theirs}={ours}"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
