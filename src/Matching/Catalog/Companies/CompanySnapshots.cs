using System.IO.Hashing;
using System.Runtime.InteropServices;
using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Keeps the table of companies in a folder, so that it is derived once for each state of the rows and then opened.</summary>
/// <remarks>A file is never worth more than the rows: where it cannot be read or written, the table is derived from them, and a word is said.</remarks>
/// <param name="folder">The folder; made when missing. Null keeps tables in memory alone.</param>
/// <param name="notices">Told when a file was refused or could not be written; null for nobody.</param>
internal sealed class CompanySnapshots(string? folder, IProgress<Text>? notices = null)
{
    private const string Pattern = "companies-*";

    /// <summary>The table of some rows: opened, or derived and written.</summary>
    /// <param name="version">Names the rows: the same only for the same rows.</param>
    /// <param name="companies">The rows; looked at only when the table has to be derived.</param>
    public CompanyTable Open(string version, IReadOnlyList<Company> companies)
    {
        if (folder is null) return CompanyTable.Of(companies);
        var key = $"{version} {CompanyTableFile.Deriver}";
        var path = Path.Combine(folder, FileName(key));
        return Find(path, key) ?? Derive(path, key, companies);
    }

    // On Windows a file that is open cannot be replaced: each key has a file of its own.
    private static string FileName(string key) => $"companies-{XxHash3.HashToUInt64(MemoryMarshal.AsBytes(key.AsSpan())):x16}.snapshot";

    private CompanyTable? Find(string path, string key)
    {
        try
        {
            return CompanyTableFile.Open(path, key);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            notices?.Report(new Text($"企业快照无法使用，改由数据库重建：{e.Message}", $"the snapshot of the companies is made anew from the database: {e.Message}"));
            return null;
        }
    }

    private CompanyTable Derive(string path, string key, IReadOnlyList<Company> companies)
    {
        var table = CompanyTable.Pack(companies);
        try
        {
            Directory.CreateDirectory(folder!);
            CompanyTableFile.Write(table, path, key);
            DeleteOthers(path);
            return CompanyTableFile.Open(path, key) ?? table;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            notices?.Report(new Text($"企业快照未能写入，下次启动要重建：{e.Message}", $"the snapshot of the companies could not be written, and the next start makes it again: {e.Message}"));
            return table;
        }
    }

    private void DeleteOthers(string path)
    {
        foreach (var other in Directory.EnumerateFiles(folder!, Pattern).Where(file => !string.Equals(file, path, StringComparison.Ordinal)).ToArray())
        {
            try
            {
                File.Delete(other);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Somebody reads it still; the next file that is written deletes it.
            }
        }
    }
}
