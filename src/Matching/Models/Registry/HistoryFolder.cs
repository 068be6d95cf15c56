using System.Globalization;
using System.Text.Json;

namespace Matching.Models;

/// <summary>The history of a kind on the disk: a folder with one numbered folder an event, and <c>event.json</c> in it.</summary>
/// <remarks>
/// A number can be taken once only, whichever process takes it, so that nobody overwrites what he has not read; and an event appears whole or not at all.
/// Folders, since the system refuses to move one onto another that is not empty. Moving a file only looks first and then replaces: with six
/// processes publishing at once an event was lost that way.
/// Earlier builds had a file <c>current</c> instead, which named the version in charge; it is the first event of those who have no other.
/// </remarks>
/// <param name="root">The models' folder.</param>
/// <param name="kindFolder">The folder of the kind, in it.</param>
internal sealed class HistoryFolder(string root, string kindFolder)
{
    /// <summary>The name of the folder.</summary>
    public const string Name = "history";

    private const string EventName = "event.json";

    private readonly string _folder = Path.Combine(kindFolder, Name);
    private readonly string _pointer = Path.Combine(kindFolder, "current");

    /// <summary>Reads what a history does not know yet.</summary>
    public void Continue(ModelHistory history)
    {
        if (history.Count == 0 && !Exists(1) && Earlier() is { } earlier) history.Add(earlier);
        while (Exists(history.Count + 1))
        {
            try
            {
                history.Add(JsonFile.Read<ModelEvent, ModelEvent>(root, PathOf(history.Count + 1), read => read));
            }
            catch (ModelRefusedException refused)
            {
                history.AddDamaged(refused.Said);
            }
        }
    }

    /// <summary>Whether there is an event of a number.</summary>
    public bool Exists(int number) => File.Exists(PathOf(number));

    /// <summary>Writes an event.</summary>
    /// <returns>False when its number is taken.</returns>
    public bool Write(int number, ModelEvent happened)
    {
        if (number > 1 && !Exists(1) && Earlier() is { } earlier) Write(1, earlier);
        var part = Path.Combine(_folder, Guid.NewGuid().ToString("N") + ModelFile.PartEnding);
        Directory.CreateDirectory(part);
        JsonFile.WriteDurably(Path.Combine(part, EventName), JsonSerializer.SerializeToUtf8Bytes(happened, JsonFile.Compact));
        try
        {
            Directory.Move(part, FolderOf(number));
            return true;
        }
        catch (IOException) when (Exists(number))
        {
            Directory.Delete(part, recursive: true);
            return false;
        }
    }

    private ModelEvent? Earlier() => File.Exists(_pointer)
        ? new ModelEvent(File.GetLastWriteTimeUtc(_pointer), ModelMove.Published, File.ReadAllText(_pointer).Trim())
        : null;

    private string FolderOf(int number) => Path.Combine(_folder, number.ToString("D6", CultureInfo.InvariantCulture));

    private string PathOf(int number) => Path.Combine(FolderOf(number), EventName);
}
