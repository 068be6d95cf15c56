using Matching.Domain;

namespace Matching.Models;

/// <summary>Words the refusal of one file.</summary>
/// <param name="file">The file's name.</param>
internal sealed class Refusal(string file)
{
    /// <summary>The refusal for a reason.</summary>
    public ModelRefusedException Of(string zh, string en, Exception? inner = null) => new(new Text($"{file} 被拒：{zh}", $"{file} was refused: {en}"), inner);

    /// <summary>The refusal of a file that is not as its library writes it.</summary>
    public ModelRefusedException Damaged(string zh, string en, Exception? inner = null) => Of($"文件已损坏或不完整，{zh}", $"the file is damaged or incomplete, {en}", inner);
}
