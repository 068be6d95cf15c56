using System.Text.Json;
using Matching.Domain;

namespace Matching.Models;

/// <summary>
/// Reads and writes one model package, a folder: <c>card.json</c> for people and loaders, <c>model.json</c> for scoring, and <c>calibrator.json</c> where
/// the card has a calibration. The first two formats had <c>forest.json</c> instead.
/// </summary>
internal static class ModelFile
{
    private const string CardName = "card.json", ModelName = "model.json", CalibratorName = "calibrator.json", ForestName = "forest.json";
    private const int LastOfForests = 2;

    /// <summary>How the name of a package that is being written ends.</summary>
    public const string PartEnding = ".part";

    /// <summary>Writes a package so that a crash leaves either all of it or nothing under its final name.</summary>
    /// <param name="parent">The folder that gets it.</param>
    /// <param name="package">The package.</param>
    /// <returns>False when something of its name stands there already; nothing is changed then.</returns>
    public static bool TryWrite(string parent, ModelPackage package)
    {
        var folder = Path.Combine(parent, package.Card.Version);
        if (Directory.Exists(folder)) return false;
        var staging = Path.Combine(parent, Guid.NewGuid().ToString("N") + PartEnding);
        Directory.CreateDirectory(staging);
        try
        {
            foreach (var (name, content) in Files(package)) JsonFile.WriteDurably(Path.Combine(staging, name), content);
            Directory.Move(staging, folder);
            return true;
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            // Somebody else was faster.
            Directory.Delete(staging, recursive: true);
            return false;
        }
    }

    /// <summary>Whether a folder holds exactly this package.</summary>
    public static bool Holds(string folder, ModelPackage package) => Files(package).All(file =>
    {
        var path = Path.Combine(folder, file.Name);
        return File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Content);
    });

    /// <summary>Whether two packages score alike: byte for byte as files would hold them.</summary>
    public static bool SameModel(ModelPackage one, ModelPackage other) => Scoring(one).AsSpan().SequenceEqual(Scoring(other));

    /// <summary>Reads a package.</summary>
    /// <param name="root">The models' folder; what is wrong is named by its place in it.</param>
    /// <param name="folder">The package's folder, in it.</param>
    /// <exception cref="ModelRefusedException">It is missing, damaged or of another format.</exception>
    public static ModelPackage Read(string root, string folder)
    {
        var card = ReadCard(root, folder);
        var file = Path.Combine(folder, card.FormatVersion <= LastOfForests ? ForestName : ModelName);
        var model = card.FormatVersion switch
        {
            1 => JsonFile.Read<FirstForestData, Scoring.AdditiveModel>(root, file, data => new(data.ToForest())),
            LastOfForests => JsonFile.Read<ForestData, Scoring.AdditiveModel>(root, file, data => new(data.ToForest())),
            _ => JsonFile.Read<ModelData, Scoring.AdditiveModel>(root, file, data => data.ToModel()),
        };
        var calibrator = card.Calibration is null
            ? null
            : JsonFile.Read<CalibratorData, Scoring.Calibrator>(root, Path.Combine(folder, CalibratorName), data => data.ToCalibrator());
        var name = Path.GetRelativePath(root, file);
        return model.Features == card.FeatureNames.Count
            ? new ModelPackage(card, model, calibrator)
            : throw new ModelRefusedException(new Text(
                $"{name} 用 {model.Features} 个特征，模型卡却有 {card.FeatureNames.Count} 个",
                $"{name} reads {model.Features} features, but its card has {card.FeatureNames.Count}"));
    }

    /// <summary>Reads the card alone.</summary>
    /// <inheritdoc cref="Read"/>
    public static ModelCard ReadCard(string root, string folder)
    {
        // The format comes first: a newer card may well lack what this build asks for.
        var path = Path.Combine(folder, CardName);
        var format = JsonFile.Read<CardFormat, int>(root, path, card => card.FormatVersion);
        var name = Path.GetRelativePath(root, path);
        return format is >= 1 and <= ModelCard.CurrentFormat
            ? JsonFile.Read<ModelCard, ModelCard>(root, path, card => card)
            : throw new ModelRefusedException(new Text(
                $"{name} 是第 {format} 版格式，本版本只读第 1 至 {ModelCard.CurrentFormat} 版",
                $"{name} has format {format}; this build reads formats 1 to {ModelCard.CurrentFormat}"));
    }

    private static List<(string Name, byte[] Content)> Files(ModelPackage package)
    {
        List<(string, byte[])> files =
        [
            (ModelName, Scoring(package)),
            (CardName, JsonSerializer.SerializeToUtf8Bytes(package.Card, JsonFile.Readable)),
        ];
        if (package.Calibrator is { } calibrator) files.Add((CalibratorName, JsonSerializer.SerializeToUtf8Bytes(CalibratorData.Of(calibrator), JsonFile.Readable)));
        return files;
    }

    private static byte[] Scoring(ModelPackage package) => JsonSerializer.SerializeToUtf8Bytes(ModelData.Of(package.Model), JsonFile.Compact);

    private sealed record CardFormat(int FormatVersion);
}
