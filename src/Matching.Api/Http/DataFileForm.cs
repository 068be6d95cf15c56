using Matching.Api.Problems;
using Matching.Import;

namespace Matching.Api.Http;

/// <summary>A form in which data files are given out.</summary>
internal sealed class DataFileForm
{
    private static readonly DataFileForm[] All =
        [new("xlsx", ShortlistForm.XlsxType, DataFileFormat.Xlsx), new("csv", ShortlistForm.CsvType, DataFileFormat.Csv)];

    private readonly string _name;
    private readonly string _type;
    private readonly DataFileFormat _format;

    private DataFileForm(string name, string type, DataFileFormat format) => (_name, _type, _format) = (name, type, format);

    /// <summary>The form that is asked for by name; XLSX where none is.</summary>
    /// <exception cref="InvalidRequestException">There is no form of this name.</exception>
    public static DataFileForm Of(string? name) => string.IsNullOrEmpty(name)
        ? All[0]
        : Array.Find(All, form => form._name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidRequestException("format", $"'{name}' is not a form a data file can be given in; write csv or xlsx.");

    /// <summary>A download in this form; it is written only when it is sent, and waits on disk, not in memory.</summary>
    /// <param name="fileName">Its name without ending.</param>
    /// <param name="write">Writes the file.</param>
    public IResult Download(string fileName, Action<DataFileFormat, Stream> write) => TypedResults.Stream(
        async body =>
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous };
            await using var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
            write(_format, file);
            file.Position = 0;
            await file.CopyToAsync(body);
        },
        _type,
        $"{fileName}.{_name}");
}
