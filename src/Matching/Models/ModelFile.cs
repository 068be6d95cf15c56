using System.Text.Json;
using System.Text.Json.Serialization;
using Matching.Domain;
using Matching.Scoring;

namespace Matching.Models;

/// <summary>Reads and writes one model package: <c>card.json</c> for people and loaders, <c>forest.json</c> for scoring.</summary>
internal static class ModelFile
{
    private const string CardName = "card.json", ForestName = "forest.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static readonly JsonSerializerOptions Compact = new(Json) { WriteIndented = false };

    /// <summary>Writes a package so that a crash leaves either all of it or nothing under its final name.</summary>
    /// <remarks>
    /// The same package stays untouched. Another one of the same name is replaced: a version says what a model learned from, and a newer build
    /// may learn something else from that, or have other features.
    /// </remarks>
    public static void Write(string folder, ModelPackage package)
    {
        var forest = JsonSerializer.SerializeToUtf8Bytes(ForestData.Of(package.Forest), Compact);
        var card = JsonSerializer.SerializeToUtf8Bytes(package.Card, Json);
        if (Holds(folder, ForestName, forest) && Holds(folder, CardName, card)) return;
        var staging = folder + ".part";
        if (Directory.Exists(staging)) Directory.Delete(staging, recursive: true);
        Directory.CreateDirectory(staging);
        WriteDurably(Path.Combine(staging, ForestName), forest);
        WriteDurably(Path.Combine(staging, CardName), card);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.Move(staging, folder);
    }

    /// <summary>Reads a package.</summary>
    /// <exception cref="ModelRefusedException">It is missing, damaged or of another format.</exception>
    public static ModelPackage Read(string folder)
    {
        var card = ReadCard(folder);
        var forest = Refusing(Path.Combine(folder, ForestName), () => card.FormatVersion == 1
            ? Parse<FirstForestData>(folder, ForestName, Compact).ToForest()
            : Parse<ForestData>(folder, ForestName, Compact).ToForest());
        return forest.Input.Features == card.FeatureNames.Count
            ? new ModelPackage(card, forest)
            : throw new ModelRefusedException(new Text(
                $"{folder} 的模型有 {card.FeatureNames.Count} 个特征，树却用 {forest.Input.Features} 个",
                $"the model in {folder} has {card.FeatureNames.Count} features but a forest over {forest.Input.Features}"));
    }

    /// <summary>Reads the card alone.</summary>
    /// <exception cref="ModelRefusedException">It is missing, damaged or of another format.</exception>
    public static ModelCard ReadCard(string folder)
    {
        return Refusing(Path.Combine(folder, CardName), () =>
        {
            // The format comes first: a newer card may well lack what this build asks for.
            var format = Parse<CardFormat>(folder, CardName, Json).FormatVersion;
            return format is >= 1 and <= ModelCard.CurrentFormat
                ? Parse<ModelCard>(folder, CardName, Json)
                : throw new ModelRefusedException(new Text(
                    $"{folder} 的模型是第 {format} 版格式，本版本只读第 1 至 {ModelCard.CurrentFormat} 版",
                    $"the model in {folder} has format {format}; this build reads formats 1 to {ModelCard.CurrentFormat}"));
        });
    }

    /// <summary>Reads the version that a file names.</summary>
    /// <exception cref="ModelRefusedException">It cannot be read.</exception>
    public static string ReadVersion(string path) => Refusing(path, () => File.ReadAllText(path).Trim());

    /// <summary>Writes a file and waits until it is on the disk.</summary>
    public static void WriteDurably(string path, byte[] content)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    private static bool Holds(string folder, string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content);
    }

    private static T Parse<T>(string folder, string name, JsonSerializerOptions options)
    {
        var path = Path.Combine(folder, name);
        return JsonSerializer.Deserialize<T>(File.ReadAllBytes(path), options) ?? throw new ModelRefusedException(new Text($"{path} 是空的", $"{path} is empty"));
    }

    private static T Refusing<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ModelRefusedException(new Text($"{path} 无法读取：{e.Message}", $"{path} cannot be read: {e.Message}"), e);
        }
    }

    private sealed record CardFormat(int FormatVersion);

    // The first format had every feature as a value and as a flag, a missing value below all others.
    private sealed record FirstForestData(int Width, double Bias, Tree[] Trees)
    {
        public Forest ToForest()
        {
            var features = Enumerable.Range(0, Width / 2).ToArray();
            var values = features.Select(i => new InputColumn(i, InputKind.Value, float.NegativeInfinity));
            var flags = features.Select(i => new InputColumn(i, InputKind.MissingFlag));
            return new Forest(Width, Trees, Bias, new ForestInput(features.Length, [.. values, .. flags]));
        }
    }

    private sealed record ForestData(int Features, InputColumn[] Columns, ScoreLink Link, double Bias, Tree[] Trees)
    {
        public static ForestData Of(Forest forest) => new(forest.Input.Features, [.. forest.Input.Columns], forest.Link, forest.Bias, [.. forest.Trees]);

        public Forest ToForest() => new(Columns.Length, Trees, Bias, new ForestInput(Features, Columns), Link);
    }
}
