using System.Text.Json;
using System.Text.Json.Serialization;
using Matching.Domain;

namespace Matching.Models;

/// <summary>JSON files of the models' folder. What is wrong with one is said with its place in that folder.</summary>
internal static class JsonFile
{
    /// <summary>For files that people read.</summary>
    public static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>For the others.</summary>
    public static readonly JsonSerializerOptions Compact = new(Readable) { WriteIndented = false };

    /// <summary>Reads a file.</summary>
    /// <param name="root">The models' folder.</param>
    /// <param name="path">The file, in it.</param>
    /// <param name="make">Makes of it what is wanted.</param>
    /// <exception cref="ModelRefusedException">It is missing or damaged.</exception>
    public static TResult Read<TFile, TResult>(string root, string path, Func<TFile, TResult> make)
    {
        var name = Path.GetRelativePath(root, path);
        try
        {
            var read = JsonSerializer.Deserialize<TFile>(File.ReadAllBytes(path), Compact);
            return read is null ? throw new ModelRefusedException(new Text($"{name} 是空的", $"{name} is empty")) : make(read);
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            // The system names the whole path; which folder it is, whoever asks knows.
            var why = e.Message.Replace(path, name, StringComparison.Ordinal);
            throw new ModelRefusedException(new Text($"{name} 无法读取：{why}", $"{name} cannot be read: {why}"), e);
        }
    }

    /// <summary>Writes a file and waits until it is on the disk.</summary>
    public static void WriteDurably(string path, byte[] content)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }
}
