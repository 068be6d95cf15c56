using System.Text.Json;
using System.Text.Json.Serialization;
using Matching.Scoring;

namespace Matching.Models;

/// <summary>Reads and writes one model package: <c>card.json</c> for people and loaders, <c>forest.json</c> for scoring.</summary>
internal static class ModelFile
{
    private const string CardName = "card.json", ForestName = "forest.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static readonly JsonSerializerOptions Compact = new(Json) { WriteIndented = false };

    /// <summary>Writes a package so that a crash leaves either all of it or nothing under its final name.</summary>
    /// <remarks>A version is made from what it was trained on, so a readable package of that name is already the same one and stays untouched.</remarks>
    public static void Write(string folder, ModelPackage package)
    {
        if (Directory.Exists(folder) && IsReadable(folder)) return;
        var staging = folder + ".part";
        if (Directory.Exists(staging)) Directory.Delete(staging, recursive: true);
        Directory.CreateDirectory(staging);
        WriteDurably(Path.Combine(staging, ForestName), JsonSerializer.SerializeToUtf8Bytes(ForestData.Of(package.Forest), Compact));
        WriteDurably(Path.Combine(staging, CardName), JsonSerializer.SerializeToUtf8Bytes(package.Card, Json));
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.Move(staging, folder);
    }

    /// <summary>Reads a package.</summary>
    /// <exception cref="ModelRefusedException">It is missing, damaged or of another format.</exception>
    public static ModelPackage Read(string folder)
    {
        try
        {
            var card = ReadCard(folder);
            var forest = JsonSerializer.Deserialize<ForestData>(File.ReadAllBytes(Path.Combine(folder, ForestName)), Compact)
                ?? throw new ModelRefusedException($"{Path.Combine(folder, ForestName)} is empty.");
            return new ModelPackage(card, forest.ToForest());
        }
        catch (Exception e) when (e is JsonException or IOException or ArgumentException)
        {
            throw new ModelRefusedException($"The model in {folder} cannot be read: {e.Message}", e);
        }
    }

    private static bool IsReadable(string folder)
    {
        try
        {
            return Read(folder).Card.FormatVersion == ModelCard.CurrentFormat;
        }
        catch (ModelRefusedException)
        {
            return false;
        }
    }

    /// <summary>Reads the card alone.</summary>
    public static ModelCard ReadCard(string folder)
    {
        var card = JsonSerializer.Deserialize<ModelCard>(File.ReadAllBytes(Path.Combine(folder, CardName)), Json)
            ?? throw new ModelRefusedException($"{Path.Combine(folder, CardName)} is empty.");
        return card.FormatVersion == ModelCard.CurrentFormat
            ? card
            : throw new ModelRefusedException($"The model in {folder} has format {card.FormatVersion}; this build reads format {ModelCard.CurrentFormat}.");
    }

    /// <summary>Writes a file and waits until it is on the disk.</summary>
    public static void WriteDurably(string path, byte[] content)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    private sealed record ForestData(int Width, double Bias, Tree[] Trees)
    {
        public static ForestData Of(Forest forest) => new(forest.Width, forest.Bias, [.. forest.Trees]);

        public Forest ToForest() => new(Width, Trees, Bias);
    }
}
